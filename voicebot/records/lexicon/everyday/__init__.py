"""Words of everyday talk that our own texts do not hold, one file per language: with their forms they are no names.

Written by hand; only words of which no form is a usual name stand here.
"""
