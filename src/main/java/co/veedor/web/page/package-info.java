/** The pages: one small class each, from what the services know to what a template shows. */
package co.veedor.web.page;
