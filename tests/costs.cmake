# Seconds of the longest single tests, for the order in which ctest starts them.
set_tests_properties("app:A generated office is large and sound" PROPERTIES COST 80)
