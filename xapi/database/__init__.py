"""The database: tables in memory, transactions, relations, revision log, engines.

See design.md §5. One asyncio loop owns a `Database`; nothing here knows sessions, tasks or HTTP.
"""

from xapi.database.database import Database
from xapi.database.errors import DatabaseError, HistoryUnavailable, SchemaTooNew, WriteFailed
from xapi.database.filter import compile_filter, select
from xapi.database.log import Change, Changes, Commit
from xapi.database.table import Tombstone
from xapi.database.transaction import Transaction

__all__ = [
    "Change",
    "Changes",
    "Commit",
    "Database",
    "DatabaseError",
    "HistoryUnavailable",
    "SchemaTooNew",
    "Tombstone",
    "Transaction",
    "WriteFailed",
    "compile_filter",
    "select",
]
