package fr.relais.funding.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Accounts of beneficiaries as two persons left them, written in the database: how they came there is tested elsewhere. */
final class LesComptes {

    static final String IBAN = "FR1420041010050500013M02606";
    static final String AUTRE_IBAN = "FR7610107001011234567890129";
    static final String SAISI_PAR = "saisisseur";

    private LesComptes() {}

    /** The account in force from now on; the one before it, if any, is replaced. */
    static void verifie(String codeCaf, String siret, String iban) {
        of(codeCaf, siret, "update compte_bancaire set etat = 'ECARTE' where etat = 'SAISI' and");
        of(
                codeCaf,
                siret,
                "update compte_bancaire set etat = 'REMPLACE' where etat in ('VERIFIE', 'REFUSE_PAR_LA_BANQUE') and");
        sql("""
                insert into compte_bancaire (id, revision, code_caf, gestionnaire, iban, titulaire, date_preuve, etat,
                                             saisi_par, saisi_le, verifie_par, preuve_par, empreinte)
                values (gen_random_uuid(), 1, '%s', '%s', '%s', 'Commune de Meaux', '2022-01-10', 'VERIFIE',
                        '%s', now(), 'verificateur', '%s', repeat('0', 64))""".formatted(codeCaf, siret, iban, SAISI_PAR, SAISI_PAR));
    }

    /** Unless there is one already. */
    static void verifieSiAucun(String codeCaf, String siret) {
        List<?> known = QuarkusTransaction.requiringNew()
                .call(() -> entities()
                        .createNativeQuery("select 1 from compte_bancaire where code_caf = ?1 and gestionnaire = ?2"
                                + " and etat in ('SAISI', 'VERIFIE', 'REFUSE_PAR_LA_BANQUE')"
                                + " having count(*) = 1 and bool_and(etat = 'VERIFIE')")
                        .setParameter(1, codeCaf)
                        .setParameter(2, siret)
                        .getResultList());
        if (known.isEmpty()) {
            verifie(codeCaf, siret, IBAN);
        }
    }

    static void refuse(String codeCaf, String siret) {
        of(codeCaf, siret, "update compte_bancaire set etat = 'REFUSE_PAR_LA_BANQUE' where etat = 'VERIFIE' and");
    }

    static void bloque(String codeCaf, String siret) {
        sql("insert into blocage_beneficiaire (id, code_caf, beneficiaire, motif, bloque_par, bloque_le)"
                + " values (gen_random_uuid(), '%s', '%s', 'Opposition', 'directeur', now())"
                        .formatted(codeCaf, siret));
    }

    static void debloque(String codeCaf, String siret) {
        sql("update blocage_beneficiaire set leve_par = 'un autre', leve_le = now(), motif_levee = 'Mainlevée'"
                + " where code_caf = '%s' and beneficiaire = '%s'".formatted(codeCaf, siret));
    }

    private static void of(String codeCaf, String siret, String update) {
        sql(update + " code_caf = '" + codeCaf + "' and gestionnaire = '" + siret + "'");
    }

    /** How many rows it touched. */
    static int sql(String statement) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities().createNativeQuery(statement).executeUpdate());
    }

    private static EntityManager entities() {
        return CDI.current().select(EntityManager.class).get();
    }
}
