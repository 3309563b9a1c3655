# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the standard, the warnings and the strict Qt defines: nothing is set per target.
add_library(tandem_options INTERFACE)
target_compile_features(tandem_options INTERFACE cxx_std_20)
target_include_directories(tandem_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(tandem_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  TANDEM_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(tandem_options INTERFACE /W4 /WX /utf-8 /permissive-)
else()
  target_compile_options(tandem_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fvisibility=hidden)
  if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_options(tandem_options INTERFACE -g1)
  endif()
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # The program opens files that strangers made.
  target_compile_options(tandem_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
  target_link_options(tandem_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 warns of its own string and optional code in optimised builds (GCC bugs 105651, 105562).
  target_compile_options(tandem_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(TANDEM_SANITIZE)
  target_compile_options(tandem_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
  target_link_options(tandem_options INTERFACE -fsanitize=address,undefined)
endif()

if(TANDEM_FUZZ)
  target_compile_options(tandem_options INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
  target_link_options(tandem_options INTERFACE -fsanitize=address,undefined)
endif()

# A precompiled header halves the time of a build from nothing; the compiler cache, which gets on badly with one, makes
# the second build of the same sources in another place almost free. So it is the one or the other.
find_program(TANDEM_CCACHE ccache)
if(TANDEM_CCACHE AND NOT TANDEM_PRECOMPILE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${TANDEM_CCACHE})
endif()
find_program(TANDEM_LLD NAMES ld.lld)
if(TANDEM_LLD AND NOT MSVC)
  add_link_options(-fuse-ld=lld)
endif()

# Qt's and the standard's most used headers, compiled once for a target (with the headers given after its
# name); nothing of ours, which changes too often.
function(tandem_precompile target)
  if(TANDEM_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN}
      <QByteArray> <QByteArrayView> <QCoreApplication> <QDate> <QDateTime> <QFile> <QHash> <QIODevice> <QList> <QLocale>
      <QObject> <QSet> <QString> <QStringList> <QStringView> <QVariant>
      <algorithm> <array> <compare> <functional> <map> <memory> <optional> <span> <string> <utility> <variant> <vector>)
  endif()
endfunction()

# A library with the house's options and moc. One of many sources is given to tandem_precompile, too.
function(tandem_add_library name)
  add_library(${name} STATIC)
  target_link_libraries(${name} PUBLIC tandem_options)
  set_target_properties(${name} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
endfunction()
