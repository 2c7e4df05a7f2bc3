# Written by codegen from idl/; change the IDL, not this file.
"""subject on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "subject"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'subject': ((), ('uuid', 'subject-identifier', 'other-config', 'roles'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('subject-identifier', ' RO', 'string', ('subject_identifier',), '', '', '', ()),
    ('other-config', 'MRO', '(string -> string) map', ('other_config',), '', '', '', ()),
    ('roles', 'SRO', 'string set', ('roles', 'role', 'name_label'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
