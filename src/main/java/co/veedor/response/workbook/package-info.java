/**
 * Workbooks that people filled, read into the same document a response file gives, so that every
 * check is shared; and the words of their sheets, shared with whoever draws them.
 */
package co.veedor.response.workbook;
