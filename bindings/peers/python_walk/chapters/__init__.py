"""The story, one part of the client after the other."""
