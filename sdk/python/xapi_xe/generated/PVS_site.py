# Written by codegen from idl/; change the IDL, not this file.
"""PVS_site on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PVS_site"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'pvs-site': ((), ('uuid', 'name-label', 'name-description', 'pvs-uuid', 'pvs-server-uuids'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('pvs-uuid', ' RW', 'string', ('PVS_uuid',), 'set_PVS_uuid', '', '', ()),
    ('pvs-cache-storage-uuids', 'SRO', 'PVS_cache_storage ref set', ('cache_storage', 'PVS_cache_storage', 'uuid'), '', '', '', ()),
    ('pvs-server-uuids', 'SRO', 'PVS_server ref set', ('servers', 'PVS_server', 'uuid'), '', '', '', ()),
    ('pvs-proxy-uuids', 'SRO', 'PVS_proxy ref set', ('proxies', 'PVS_proxy', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on
