# SPDX-License-Identifier: GPL-3.0-or-later
# French is a full translation; English holds the plural forms only. The catalogues are compiled into every
# executable, so that a program copied alone still speaks both languages.
set(TANDEM_TS_FR ${CMAKE_SOURCE_DIR}/translations/tandem_fr.ts)
set(TANDEM_TS_EN ${CMAKE_SOURCE_DIR}/translations/tandem_en.ts)

# tandem_embed(target): the catalogues and the program's resources inside an executable, which is put in bin.
function(tandem_embed target)
  target_link_libraries(${target} PRIVATE tandem_catalogues)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

add_library(tandem_catalogues OBJECT)
# The user guide with its pictures, for what has a window to show it in.
add_library(tandem_guide OBJECT)

function(tandem_finish_translations)
  get_target_property(lrelease Qt6::lrelease IMPORTED_LOCATION)
  get_target_property(lupdate Qt6::lupdate IMPORTED_LOCATION)
  set(qm_files)
  foreach(lang fr en)
    set(qm ${CMAKE_BINARY_DIR}/translations/tandem_${lang}.qm)
    add_custom_command(OUTPUT ${qm}
      COMMAND ${lrelease} -silent ${CMAKE_SOURCE_DIR}/translations/tandem_${lang}.ts -qm ${qm}
      DEPENDS ${CMAKE_SOURCE_DIR}/translations/tandem_${lang}.ts VERBATIM)
    list(APPEND qm_files ${qm})
  endforeach()
  set_source_files_properties(${qm_files} PROPERTIES GENERATED ON)
  qt_add_resources(tandem_catalogues tandem_i18n PREFIX /i18n BASE ${CMAKE_BINARY_DIR}/translations FILES ${qm_files})
  qt_add_resources(tandem_catalogues tandem_icons PREFIX /icons BASE ${CMAKE_SOURCE_DIR}/resources/icons
    FILES ${CMAKE_SOURCE_DIR}/resources/icons/tandem.svg)
  file(GLOB story CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/demo/*.json)
  qt_add_resources(tandem_catalogues tandem_story PREFIX /demo BASE ${CMAKE_SOURCE_DIR}/resources/demo FILES ${story})
  file(GLOB templates CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/templates/*.json)
  qt_add_resources(tandem_catalogues tandem_templates PREFIX /templates BASE ${CMAKE_SOURCE_DIR}/resources/templates
    FILES ${templates})
  qt_add_resources(tandem_catalogues tandem_countries PREFIX /countries BASE ${CMAKE_SOURCE_DIR}/resources/countries
    FILES ${CMAKE_SOURCE_DIR}/resources/countries/countries.json)
  target_link_libraries(tandem_catalogues PUBLIC Qt6::Core)
  file(GLOB guide CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/guide/fr/*.md ${CMAKE_SOURCE_DIR}/docs/guide/en/*.md
    ${CMAKE_SOURCE_DIR}/docs/guide/images/*.png)
  qt_add_resources(tandem_guide tandem_guide_pages PREFIX /guide BASE ${CMAKE_SOURCE_DIR}/docs/guide FILES ${guide})
  target_link_libraries(tandem_guide PUBLIC Qt6::Core)
  set(lupdate_all ${lupdate} -silent -locations none -no-obsolete -extensions cpp,h
    ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR}/ui ${CMAKE_SOURCE_DIR}/app -I ${CMAKE_SOURCE_DIR})
  add_custom_target(update_translations
    COMMAND ${lupdate_all} -ts ${TANDEM_TS_FR}
    COMMAND ${lupdate_all} -pluralonly -ts ${TANDEM_TS_EN}
    VERBATIM)
  # The check that the catalogues are up to date runs the same command on copies.
  set(TANDEM_LUPDATE ${lupdate_all} PARENT_SCOPE)
endfunction()
