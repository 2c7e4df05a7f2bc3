"""Which exports and imports this server serves: actions of the data model, and who does them."""

from __future__ import annotations

from xapi.server.transfers import Transfers
from xapi.session.audit import AuditFile
from xapi.session.audit_download import audit_source

__all__ = ["serve_streams"]


def serve_streams(transfers: Transfers, audit: AuditFile) -> None:
    """Register them all."""
    transfers.download("get_audit_log", "audit_log", audit_source(audit))
