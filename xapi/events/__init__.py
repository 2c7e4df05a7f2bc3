"""Readers of the revision log: event.from, event.next and event.inject for the clients."""
