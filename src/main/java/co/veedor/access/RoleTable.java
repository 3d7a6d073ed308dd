package co.veedor.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which role may do what: one table. Who reviews evidence never hands it in, and nobody rules all.
 */
final class RoleTable {
  private static final String TABLE =
      """
      .                   consulta  diligenciador  auditor  planeador  administrador
      READ                x         x              x        x          x
      READ_HISTORY        -         -              x        -          x
      ANSWER              -         x              -        -          -
      ATTACH_EVIDENCE     -         x              -        -          -
      REVIEW_EVIDENCE     -         -              x        -          -
      SET_TARGETS         -         -              -        x          -
      DECIDE_PLAN         -         -              -        x          -
      APPROVE_AMENDMENTS  -         -              -        x          x
      ASSIGN              -         -              -        x          x
      MANAGE_PERIODS      -         -              -        -          x
      MANAGE_ENTITIES     -         -              -        -          x
      MANAGE_PEOPLE       -         -              -        -          x
      BACK_UP             -         -              -        -          x
      """;

  private static final Map<Role, Set<Permission>> GRANTED = read();

  private RoleTable() {}

  static boolean grants(Role role, Permission permission) {
    return GRANTED.get(role).contains(permission);
  }

  private static Map<Role, Set<Permission>> read() {
    Map<Role, Set<Permission>> granted = new EnumMap<>(Role.class);
    List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
    for (int column = 1; column < rows.get(0).length; column++) {
      Role role = Role.valueOf(rows.get(0)[column].toUpperCase(Locale.ROOT));
      Set<Permission> permissions = EnumSet.noneOf(Permission.class);
      for (String[] row : rows.subList(1, rows.size())) {
        if (row[column].equals("x")) {
          permissions.add(Permission.valueOf(row[0]));
        }
      }
      granted.put(role, permissions);
    }
    return granted;
  }
}
