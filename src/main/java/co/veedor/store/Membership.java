package co.veedor.store;

/**
 * What a person is in an entity.
 *
 * @param person id of the person
 * @param entity id of the entity
 * @param role code of the role
 */
public record Membership(String person, String entity, String role) {}
