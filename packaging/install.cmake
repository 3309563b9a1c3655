# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation consists of, and the Debian package made of it (cpack in the build directory, or packaging/package).
include(GNUInstallDirs)
# Installing and packaging need the two programs, not all the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
set(man ${CMAKE_CURRENT_LIST_DIR}/man)
set(icons ${CMAKE_SOURCE_DIR}/resources/icons)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

install(TARGETS tandem tandem-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux}/org.tandem.Tandem.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.tandem.Tandem.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/org.tandem.Tandem.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME org.tandem.Tandem.xml)
install(FILES ${icons}/tandem.svg DESTINATION ${hicolor}/scalable/apps RENAME org.tandem.Tandem.svg)
install(FILES ${icons}/tandem-48.png DESTINATION ${hicolor}/48x48/apps RENAME org.tandem.Tandem.png)
install(FILES ${icons}/tandem-document.svg DESTINATION ${hicolor}/scalable/mimetypes
  RENAME application-vnd.tandem+sqlite3.svg)

# Debian wants manual pages and the change log compressed, without the time of the compression in them.
find_program(TANDEM_GZIP gzip)
function(tandem_install_compressed source destination name)
  if(NOT TANDEM_GZIP)
    install(FILES ${source} DESTINATION ${destination} RENAME ${name})
    return()
  endif()
  string(MAKE_C_IDENTIFIER "${destination}_${name}" file)
  set(packed ${CMAKE_BINARY_DIR}/compressed/${file}.gz)
  add_custom_command(OUTPUT ${packed}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/compressed
    COMMAND ${CMAKE_COMMAND} -E copy ${source} ${packed}.plain
    COMMAND ${TANDEM_GZIP} -9nf -S .packed ${packed}.plain
    COMMAND ${CMAKE_COMMAND} -E rename ${packed}.plain.packed ${packed}
    DEPENDS ${source} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY TANDEM_COMPRESSED ${packed})
  install(FILES ${packed} DESTINATION ${destination} RENAME ${name}.gz)
endfunction()
foreach(page tandem tandem-cli)
  tandem_install_compressed(${man}/${page}.1 ${CMAKE_INSTALL_MANDIR}/man1 ${page}.1)
  tandem_install_compressed(${man}/fr/${page}.1 ${CMAKE_INSTALL_MANDIR}/fr/man1 ${page}.1)
endforeach()
tandem_install_compressed(${linux}/changelog ${CMAKE_INSTALL_DATADIR}/doc/tandem changelog)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tandem)
# The program carries the user guide within itself; as files it can be read, and printed, without the program.
install(DIRECTORY ${CMAKE_SOURCE_DIR}/docs/guide/ DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tandem/guide
  FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
get_property(compressed GLOBAL PROPERTY TANDEM_COMPRESSED)
add_custom_target(compressed_documents ALL DEPENDS ${compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tandem)
set(CPACK_PACKAGE_VENDOR "Tandem maintainers")
set(CPACK_PACKAGE_CONTACT "Tandem maintainers <maintainers@tandem.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keep memoranda of understanding and their annual action plans")
set(CPACK_PACKAGE_DESCRIPTION
"Tandem is for the coordinators of a cooperation programme between two or more
countries. It keeps the memoranda of understanding, the annual action plan that
puts each of them into practice, and the activities of each plan with their
dates, budgets and results, in French and in English.
.
Every change is saved at once and can be taken back, even after a restart. The
annual plan is printed ready for signature; tables are handed over as CSV.
.
This package holds the desktop program and the command line program tandem-cli.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Not linked against, but loaded: drawings as icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "breeze-icon-theme, fonts-dejavu-core | fonts-noto-core, fonts-liberation, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
