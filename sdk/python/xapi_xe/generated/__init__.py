# Written by codegen from idl/; change the IDL, not this file.
"""What `xe` knows of the data model."""
