# Compiles every header on its own, and fails also when a header belongs to no target's header set.
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

execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target all_verify_interface_header_sets
                RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status)
    message(FATAL_ERROR "${output}")
endif()
