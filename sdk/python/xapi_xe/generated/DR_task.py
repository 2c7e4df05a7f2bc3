# Written by codegen from idl/; change the IDL, not this file.
"""DR_task on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "DR_task"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'drtask': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('introduced-SRs', ' RO', 'SR ref set', ('introduced_SRs', 'SR', 'uuid'), '', '', '', ('plain',)),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
