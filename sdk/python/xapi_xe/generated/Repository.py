# Written by codegen from idl/; change the IDL, not this file.
"""Repository on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Repository"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'repository': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('binary-url', ' RO', 'string', ('binary_url',), '', '', '', ()),
    ('source-url', ' RO', 'string', ('source_url',), '', '', '', ()),
    ('update', ' RO', 'bool', ('update',), '', '', '', ()),
    ('hash', ' RO', 'string', ('hash',), '', '', '', ()),
    ('up-to-date', ' RO', 'bool', ('up_to_date',), '', '', '', ()),
    ('gpgkey-path', ' RW', 'string', ('gpgkey_path',), 'set_gpgkey_path', '', '', ()),
    ('certificate', ' RO', 'string', ('certificate',), '', '', '', ()),
    ('origin', ' RO', 'enum origin', ('origin',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'origin': {'remote': 'remote', 'bundle': 'bundle', 'remote_pool': 'remote_pool'},
}
# fmt: on
