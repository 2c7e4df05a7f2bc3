"""What the special commands do: plain functions of a `xapi_xe.context.Context`, a module a family.

A function reads its parameters, finds its objects, calls messages and prints results. It must not
touch sys, os, files or threads: it may run inside a server. What takes a while is called by
`Context.task`, so that there is progress, and an interrupt cancels it.
"""
