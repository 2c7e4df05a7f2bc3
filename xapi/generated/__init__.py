"""Written by codegen from idl/; never changed by hand."""
