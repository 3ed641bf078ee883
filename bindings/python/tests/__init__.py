"""The tests of the Python binding: against the real library and the real sandbox."""
