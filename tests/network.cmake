# SPDX-License-Identifier: GPL-3.0-or-later
# Reads from the built program which libraries it asks for by name. Called with PROGRAM and READELF.
cmake_minimum_required(VERSION 3.24)

execute_process(COMMAND ${READELF} --dynamic --wide ${PROGRAM} OUTPUT_VARIABLE dynamic RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${READELF} cannot read ${PROGRAM}.")
endif()
string(REGEX MATCHALL "\\(NEEDED\\)[^\n]*" needed "${dynamic}")
if(NOT needed MATCHES "libQt6Core")
    message(FATAL_ERROR "This reads no libraries where there are some: ${needed}")
endif()
if(needed MATCHES "Network|libcurl|libssl|WebSocket")
    message(FATAL_ERROR "The program is linked with network code: ${needed}")
endif()
