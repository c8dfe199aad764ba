# Fails when a header belongs to no target's header set; tests/lint.sh compiles every header of the sets on its own.
# cmake -DROOT=<checkout> -DBUILD=<build folder> -P headers.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE headers RELATIVE ${ROOT} ${ROOT}/app/*.h ${ROOT}/models/*.h ${ROOT}/views/*.h)
file(GLOB_RECURSE checks RELATIVE ${BUILD} ${BUILD}/*.h.cxx)
foreach(header IN LISTS headers)
    string(REGEX REPLACE "^(models|views)/" "" name ${header})
    if(NOT checks MATCHES "_verify_interface_header_sets/${name}\\.cxx")
        message(SEND_ERROR "${header} is in no header set, so nothing checks that it stands on its own")
    endif()
endforeach()
