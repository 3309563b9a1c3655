# SPDX-License-Identifier: GPL-3.0-or-later
# Empties and remakes the tests' homes under HOMES; the names stand in the list that the configuration wrote.
file(REMOVE_RECURSE ${HOMES})
file(READ ${HOMES}.txt names)
foreach(name IN LISTS names)
  file(MAKE_DIRECTORY ${HOMES}/${name}/config ${HOMES}/${name}/data ${HOMES}/${name}/cache
    ${HOMES}/${name}/state ${HOMES}/${name}/run)
  # Qt refuses a run-time directory that others may enter.
  file(CHMOD ${HOMES}/${name}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endforeach()
