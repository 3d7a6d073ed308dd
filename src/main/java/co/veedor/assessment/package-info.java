/**
 * The result of an assessment: nodes with their three readings, gaps, initiatives, findings and the
 * explanation of each. Assembles what the rules said; judges nothing. Imports {@code engine},
 * {@code facts}, {@code response}, {@code questionnaire}, {@code catalogue}, {@code document},
 * {@code fault} and {@code number}.
 */
package co.veedor.assessment;
