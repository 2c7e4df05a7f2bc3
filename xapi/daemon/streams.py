"""Which exports and imports this server serves: actions of the data model, and who does them."""

from __future__ import annotations

from xapi.daemon.host_files import HostFiles, database_source
from xapi.daemon.restoring import Restoring
from xapi.operations.blob_content import BlobContents
from xapi.operations.vdi.exporting import export_vdi
from xapi.operations.vdi.importing import import_vdi
from xapi.operations.vm.archive.exporting import export, export_metadata
from xapi.operations.vm.archive.importing import import_metadata, import_vms
from xapi.server.transfers import Transfers
from xapi.session.audit import AuditFile
from xapi.session.audit_download import audit_source

__all__ = ["serve_streams"]


def serve_streams(
    transfers: Transfers,
    audit: AuditFile,
    blobs: BlobContents,
    files: HostFiles,
    restoring: Restoring,
) -> None:
    """Register them all."""
    transfers.download("get_audit_log", "audit_log", audit_source(audit))
    transfers.download("get_export_raw_vdi", "VDI.export", export_vdi)
    transfers.upload("put_import_raw_vdi", "VDI.import", import_vdi)
    transfers.download("get_export", "VM.export", export)
    transfers.download("get_export_metadata", "VM.export_metadata", export_metadata)
    transfers.upload("put_import", "VM.import", import_vms, "VM ref set")
    transfers.upload("put_import_metadata", "VM.metadata_import", import_metadata, "VM ref set")
    transfers.download("get_blob", "get_blob", blobs.source)
    transfers.upload("put_blob", "put_blob", blobs.sink)
    transfers.download("get_pool_xml_db_sync", "pool_xml_db_sync", database_source)
    transfers.download("get_host_logs_download", "host_logs", files.logs, every_host=True)
    transfers.download("get_system_status", "system_status", files.status, every_host=True)
    transfers.download("get_host_backup", "host_backup", files.backup, every_host=True)
    transfers.upload("put_host_restore", "host_restore", restoring.sink)
