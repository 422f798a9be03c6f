"""LOOKING UP: which topic a question is about, and what may be said on it.

Folder → `loader` → `Content` → `answers` (what is said) and `training` → `Model` → `retrieval` (which topic).
`lookup.Lookup` meets `interfaces.Retriever`; `retrieval.KnowledgeBase.find` is the same as a plain function.
"""
