# Plants one sin after another in a small clean tree and sees layers.cmake name each.
# cmake -DWORK=<scratch folder> -P layers_planted.cmake
cmake_minimum_required(VERSION 3.25)

set(script ${CMAKE_CURRENT_LIST_DIR}/layers.cmake)

# Lines without semicolons, which would be more than one line to CMake.
function(plant file)
    string(JOIN "\n" text ${ARGN})
    file(WRITE ${WORK}/tree/${file} "${text}\n")
endfunction()

function(clean_tree)
    file(REMOVE_RECURSE ${WORK}/tree)
    plant(models/domain/task.h "#pragma once" "// nothing is ever REPLACE INTO here and SELECT x FROM y stays in the store")
    plant(models/domain/task.cpp "#include \"domain/task.h\"")
    plant(models/domain/plan.h "#include \"domain/task.h\"")
    plant(models/document/page.h "#pragma once")
    plant(models/store/file.cpp "#include \"domain/plan.h\"" "auto sql = \"SELECT id FROM task\"")
    plant(models/reports/summary.cpp "#include \"document/page.h\"" "#include \"domain/plan.h\"")
    plant(models/tables/rows.h "#pragma once")
    plant(models/exchange/grid.h "#pragma once")
    plant(app/main.cpp "#include \"exchange/grid.h\"" "#include \"main.moc\"")
    plant(app/session.h "#include \"tables/rows.h\"")
    plant(resources/migrations/0001.sql "CREATE TABLE task (id INTEGER)")
endfunction()

function(check outcome pattern)
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK}/tree -P ${script}
                    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(outcome STREQUAL passes AND status)
        message(SEND_ERROR "a clean tree does not pass: ${output}")
    elseif(outcome STREQUAL fails AND NOT status)
        message(SEND_ERROR "nothing was found, but this was expected: ${pattern}")
    endif()
    string(REGEX REPLACE "[ \n]+" " " output "${output}") # CMake breaks long lines of its messages
    if(NOT output MATCHES "${pattern}")
        message(SEND_ERROR "expected: ${pattern}\nfound: ${output}")
    endif()
endfunction()

# sin(<what is to be said> <file> <its lines>…)
function(sin pattern)
    clean_tree()
    plant(${ARGN})
    check(fails "${pattern}")
endfunction()

clean_tree()
check(passes "")

foreach(arrow "domain store/file" "domain document/page" "store document/page" "store tables/rows" "tables store/file"
        "document domain/task" "reports store/file" "reports exchange/grid" "exchange tables/rows" "exchange app/session")
    string(REPLACE " " ";" arrow ${arrow})
    list(GET arrow 0 from)
    list(GET arrow 1 target)
    string(REGEX REPLACE "/.*" "" to ${target})
    clean_tree()
    file(TOUCH ${WORK}/tree/models/store/file.h)
    plant(models/${from}/bad.h "#include \"${target}.h\"")
    check(fails "models/${from}/bad.h includes [a-z/]*${target}.h: ${from} may not use ${to}")
endforeach()
sin("views may not use app" views/page.h "#include \"app/session.h\"")
sin("page.cpp includes page.h: not written from the root" models/document/page.cpp "#include \"page.h\"")
sin("include cycle: models/domain/(plan > models/domain/task > models/domain/plan|task > models/domain/plan > models/domain/task)"
    models/domain/task.cpp "#include \"domain/plan.h\"")

sin("bad.cpp says .QSql.: only models/store" app/bad.cpp "QSqlQuery query")
sin("bad.cpp says .sqlite3.: only models/store" models/reports/bad.cpp "#include <sqlite3.h>")
foreach(statement "INSERT INTO task" "DELETE FROM task" "SELECT id FROM task" "UPDATE task SET a")
    sin("bad.cpp says .*: only models/store" models/tables/bad.cpp "auto text = u\"${statement} = 1\"_s")
endforeach()
sin("bad.cpp says .INSERT OR REPLACE" models/store/bad.cpp "\"INSERT OR REPLACE INTO task\"")
sin("0002.sql says .REPLACE INTO" resources/migrations/0002.sql "REPLACE INTO task VALUES (1)")
sin("bad.cpp says .QTcp.: the program has no network" views/bad.cpp "#include <QTcpSocket>")
sin("CMakeLists.txt says .Qt6::Network.: the program has no network" app/CMakeLists.txt "target_link_libraries(a Qt6::Network)")

string(REPEAT "line\n" 299 long)
clean_tree()
plant(tests/long_test.cpp "${long}")
check(passes "")
sin("tests/long_test.cpp has 301 lines" tests/long_test.cpp "${long}" line)
