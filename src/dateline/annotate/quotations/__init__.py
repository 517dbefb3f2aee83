"""Quotations: which stretches of a page stand in quotation marks, and whether they are speech."""

from __future__ import annotations

from dateline.annotate.quotations.form import QuotationForm, tell_form
from dateline.annotate.quotations.regions import Quotation, find_quotations

__all__ = ["Quotation", "QuotationForm", "find_quotations", "tell_form"]
