/** The API: one class for each kind of thing, from calls to data. */
package co.veedor.web.api;
