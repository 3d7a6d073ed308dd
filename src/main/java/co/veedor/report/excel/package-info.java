/** The gap matrix as a workbook. Imports {@code report}; the only user of POI. */
package co.veedor.report.excel;
