# Written by codegen from idl/; change the IDL, not this file.
"""Records and methods, one module a class."""
