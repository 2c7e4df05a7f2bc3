# Written by codegen from idl/; change the IDL, not this file.
"""Certificate on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Certificate"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'certificate': ((), ('uuid', 'type', 'name', 'host', 'not-before', 'not-after', 'fingerprint'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('type', ' RO', 'enum certificate_type', ('type',), '', '', '', ()),
    ('name', ' RO', 'string', ('name',), '', '', '', ()),
    ('host', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('not-before', ' RO', 'datetime', ('not_before',), '', '', '', ()),
    ('not-after', ' RO', 'datetime', ('not_after',), '', '', '', ()),
    ('fingerprint', ' RO', 'string', ('fingerprint',), '', '', '', ()),
    ('fingerprint-sha1', ' RO', 'string', ('fingerprint_sha1',), '', '', '', ()),
    ('fingerprint-sha256', ' RO', 'string', ('fingerprint_sha256',), '', '', '', ()),
    ('purpose', 'SRO', 'enum certificate_purpose set', ('purpose',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'certificate_type': {'ca': 'ca', 'host': 'host', 'host_internal': 'host_internal', 'pinned': 'pinned'},
    'certificate_purpose': {'licensing': 'licensing', 'ldaps': 'ldaps'},
}
# fmt: on
