"""One module a kind of generated file. Each takes the expanded model and gives texts by path."""
