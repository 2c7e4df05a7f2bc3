"""Exit codes of the ``xapi`` command."""

FAILED = 1
"""The command was understood and could not be done."""
USAGE = 2
"""The command line or the configuration is wrong."""
IN_USE = 3
"""Another daemon has the state directory."""
