# Written by codegen from idl/; change the IDL, not this file.
"""Caller on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Caller"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'caller': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('auto-registered', ' RO', 'bool', ('auto_registered',), '', '', '', ()),
    ('client-ip', ' RO', 'string', ('client_ip',), '', '', '', ()),
    ('groups', 'SRO', 'string set', ('groups',), '', '', '', ()),
    ('last-access', ' RO', 'datetime', ('last_access',), '', '', '', ()),
    ('rate-limit', ' RO', 'Rate_limit ref', ('rate_limit', 'Rate_limit', 'uuid'), '', '', '', ()),
    ('user-agent', ' RO', 'string', ('user_agent',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
