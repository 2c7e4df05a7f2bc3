# Written by codegen from idl/; change the IDL, not this file.
"""crashdump on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "crashdump"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'crashdump': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('vm-uuid', ' RO', 'VM ref', ('VM', 'VM', 'uuid'), '', '', '', ()),
    ('vm-name-label', ' RO', 'string', ('VM', 'VM', 'name_label'), '', '', '', ()),
    ('vdi-uuid', ' RO', 'VDI ref', ('VDI', 'VDI', 'uuid'), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
