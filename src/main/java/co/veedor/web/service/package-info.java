/**
 * What the API and the pages share: results that are worked out once, saving with its score,
 * evidence, plans, reports as jobs, imports. Imports {@code web.http}, {@code store}, {@code
 * access} and the rooms that assess, plan and report.
 */
package co.veedor.web.service;
