# Flags for every target of ours, and one function that makes a layer.

add_library(danvan_flags INTERFACE)
target_compile_options(danvan_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    # Clang says this also of the names of other files in a unity build.
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow>
    -Wno-missing-field-initializers
    # GCC 12 at -O3 takes the unused alternatives of a moved std::variant for uninitialised reads; clang-tidy does not.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    # libstdc++ 12's own std::stable_sort uses what it calls deprecated; GCC knows its headers, Clang reports it here.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
    $<$<BOOL:${DANVAN_WERROR}>:-Werror>)
target_compile_definitions(danvan_flags INTERFACE
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(DANVAN_SANITIZE)
    # Not for the object libraries, which are resources, headers compiled alone and the runner of the tests.
    set(code $<NOT:$<STREQUAL:$<TARGET_PROPERTY:TYPE>,OBJECT_LIBRARY>>)
    target_compile_options(danvan_flags INTERFACE
        $<${code}:-fsanitize=address,undefined> $<${code}:-fno-sanitize-recover=undefined> $<${code}:-fno-omit-frame-pointer>
        -g1)
    target_link_options(danvan_flags INTERFACE -fsanitize=address,undefined)
endif()

# Two thirds of the time to compile go into headers of others. The builds that do not ask for this show that every file
# includes what it uses.
set(danvan_core_headers <QDate> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale>
    <QObject> <QSet> <QString> <QStringList> <QTextStream> <QTimer> <QVariant>
    <algorithm> <functional> <map> <memory> <optional> <ranges> <variant> <vector>)
function(danvan_precompile target)
    if(DANVAN_PRECOMPILE)
        target_precompile_headers(${target} ${ARGN})
        # Nor does the cache of the compiler then depend on when it was made.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
    endif()
endfunction()

# A layer is a folder under models/ and a static library that links what the arrows of the README allow, and no more.
function(danvan_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/models/${name}/*.cpp)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/models/${name}/*.h)
    add_library(danvan_${name} STATIC ${sources})
    target_sources(danvan_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR}/models FILES ${headers})
    target_link_libraries(danvan_${name} PUBLIC ${ARGN} PRIVATE danvan_flags)
    if(name STREQUAL domain)
        danvan_precompile(danvan_domain PRIVATE ${danvan_core_headers})
    else()
        danvan_precompile(danvan_${name} REUSE_FROM danvan_domain)
    endif()
endfunction()
