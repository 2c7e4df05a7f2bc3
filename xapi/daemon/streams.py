"""Which exports and imports this server serves: actions of the data model, and who does them."""

from __future__ import annotations

from xapi.operations.vdi.exporting import export_vdi
from xapi.operations.vdi.importing import import_vdi
from xapi.operations.vm.archive.exporting import export, export_metadata
from xapi.operations.vm.archive.importing import import_metadata, import_vms
from xapi.server.transfers import Transfers
from xapi.session.audit import AuditFile
from xapi.session.audit_download import audit_source

__all__ = ["serve_streams"]


def serve_streams(transfers: Transfers, audit: AuditFile) -> None:
    """Register them all."""
    transfers.download("get_audit_log", "audit_log", audit_source(audit))
    transfers.download("get_export_raw_vdi", "VDI.export", export_vdi)
    transfers.upload("put_import_raw_vdi", "VDI.import", import_vdi)
    transfers.download("get_export", "VM.export", export)
    transfers.download("get_export_metadata", "VM.export_metadata", export_metadata)
    transfers.upload("put_import", "VM.import", import_vms, "VM ref set")
    transfers.upload("put_import_metadata", "VM.metadata_import", import_metadata, "VM ref set")
