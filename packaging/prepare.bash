# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/run, packaging/test and .ci/run: what they have in common.

say() { printf '%s\n' "$*" >&2; }
refuse() { say "$*"; exit 1; }

# need_packages WHY SECTION...: installs what is missing of these sections of packages.txt. With nothing missing it asks
# dpkg once and is done.
need_packages() {
  local why=$1 section name reason
  shift
  command -v dpkg-query >/dev/null ||
    refuse "This is no Debian: install what packaging/packages.txt lists by other means, then use cmake --preset release."
  local -a wanted=()
  while read -r section name reason; do
    case " $* " in *" $section "*) wanted+=("$name") ;; esac
  done < <(grep -v '^#' "$top/packaging/packages.txt")
  local installed
  installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
  local -a missing=()
  for name in "${wanted[@]}"; do
    case $'\n'"$installed"$'\n' in *$'\n'"installed $name"$'\n'*) ;; *) missing+=("$name") ;; esac
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  say "To $why, these Debian packages are missing and will be installed with apt:"
  for name in "${missing[@]}"; do
    say "  $(awk -v name="$name" '$2 == name { $1 = ""; $2 = ""; sub(/^ +/, ""); print name ": " $0 }' \
      "$top/packaging/packages.txt")"
  done
  local -a root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || refuse "Only an administrator can install them. As root: apt-get install ${missing[*]}"
    say "sudo may ask for your password now."
    root=(sudo)
  fi
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update --quiet </dev/null >&2
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends \
    "${missing[@]}" </dev/null >&2
}

# How many compilers fit at once: one a processor, and 1 GiB of memory each.
jobs_that_fit() {
  local processors memory
  processors=$(nproc)
  memory=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
  [ "${memory:-1}" -ge 1 ] || memory=1
  [ "$processors" -le "$memory" ] && echo "$processors" || echo "$memory"
}

# build_preset PRESET [TARGET...]: configures where that was not done, and builds what changed.
build_preset() {
  local preset=$1
  shift
  (
    cd "$top"
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" -D TANDEM_PRECOMPILE=ON >&2
    cmake --build --preset "$preset" --parallel "$(jobs_that_fit)" ${1:+--target "$@"} >&2
  )
}
