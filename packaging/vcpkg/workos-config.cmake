# find_package(workos CONFIG REQUIRED), then target_link_libraries(program PRIVATE workos::workos)
get_filename_component(_workos_prefix "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
if(NOT TARGET workos::workos)
    if(EXISTS "${_workos_prefix}/lib/libworkos.a")
        add_library(workos::workos STATIC IMPORTED)
        set_target_properties(workos::workos PROPERTIES
            IMPORTED_LOCATION "${_workos_prefix}/lib/libworkos.a"
            IMPORTED_LINK_INTERFACE_LANGUAGES C
            INTERFACE_LINK_LIBRARIES "-lgcc_s;-lutil;-lrt;-lpthread;-lm;-ldl")
    else()
        add_library(workos::workos SHARED IMPORTED)
        set_target_properties(workos::workos PROPERTIES
            IMPORTED_LOCATION "${_workos_prefix}/lib/libworkos.so"
            IMPORTED_SONAME libworkos.so.1)
    endif()
    set_target_properties(workos::workos PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${_workos_prefix}/include")
endif()
unset(_workos_prefix)
