package fr.relais.kit.persistence;

import org.hibernate.JDBCException;

/** Tells that PostgreSQL let nobody write where they may not look (design §8): to the caller, there is nothing there. */
public final class OutOfSight {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private OutOfSight() {}

    public static boolean is(Exception failure) {
        return failure instanceof JDBCException refused && INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState());
    }
}
