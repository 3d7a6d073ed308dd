package co.veedor.store;

import co.veedor.response.Entity;
import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;

/**
 * An entity the service knows.
 *
 * @param entity who it is, as a response states it
 * @param group the peers it is compared with; empty when none was set
 * @param createdAt when it was registered
 */
public record StoredEntity(@Nested Entity entity, String group, Instant createdAt) {}
