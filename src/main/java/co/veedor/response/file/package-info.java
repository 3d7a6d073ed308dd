/**
 * The files evidence lies in: opened beside the response file, never outside its folder, hashed and
 * told by their content. Imports {@code response} and {@code document}; the only user of the
 * detector of file types.
 */
package co.veedor.response.file;
