# Qt resources of the papers: the layout profiles, the card formats and the font that stands in for Times New Roman.
file(GLOB profiles CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/profiles/*.json)
qt_add_resources(danvan_document profiles PREFIX /profiles BASE ${CMAKE_SOURCE_DIR}/resources/profiles
                 FILES ${profiles})
file(GLOB profilevalues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/profilevalues/*.json)
qt_add_resources(danvan_document profilevalues PREFIX /profilevalues BASE ${CMAKE_SOURCE_DIR}/resources/profilevalues
                 FILES ${profilevalues})
file(GLOB cards CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/cards/*.json)
qt_add_resources(danvan_document cards PREFIX /cards BASE ${CMAKE_SOURCE_DIR}/resources/cards FILES ${cards})

foreach(face Regular Bold Italic BoldItalic)
    find_file(TINOS_${face} Tinos-${face}.ttf PATHS /usr/share/fonts /usr/local/share/fonts
              PATH_SUFFIXES truetype/croscore croscore REQUIRED)
    list(APPEND tinos ${TINOS_${face}})
endforeach()
cmake_path(GET TINOS_Regular PARENT_PATH tinos_folder)
qt_add_resources(danvan_document fonts PREFIX /fonts BASE ${tinos_folder} FILES ${tinos})
