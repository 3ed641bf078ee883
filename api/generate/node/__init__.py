"""The typed face of Node: parameters, answers and methods of every operation, from the library's word and types/.

The library says which operations there are and what their parameters are; api/ adds what only a type checker wants:
the types of answers, unions, the rules between parameters, and the errors.
"""

from .face import Face, kind

__all__ = ["Face", "kind"]
