"""`xe`, the command line of the XenServer world, for any server that speaks the XenAPI.

Commands are plain synchronous functions over two protocols (`xapi_xe.protocols`): the API, which
calls messages, and the Terminal, which prints, asks and moves files. `xapi_xe.run` takes
arguments, a way to reach a server and a terminal, and gives an exit code; it knows no global
state, so a server may run commands for its thin clients in threads. `xapi_xe.main` is the program.

To add a command: one line in ``registry/FAMILY.py`` (what it takes, its help, where it is), and the
function in ``commands/MODULE.py``, which gets a `xapi_xe.context.Context`. Help, completion, the
manual and the checks of parameters follow from the line. Commands on fields (``X-list``,
``X-param-*``) follow from the data model and ``idl/xe.yaml``; nothing is written for them.
"""

from __future__ import annotations

from xapi_xe.runner import run

__all__ = ["run"]
