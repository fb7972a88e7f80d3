package fr.relais.convention;

import fr.relais.convention.caf.CafRefusal;
import fr.relais.convention.coordination.CoordinationRefusal;
import fr.relais.convention.ctg.CtgRefusal;
import fr.relais.convention.linf.LinfRefusal;
import fr.relais.convention.projet.ProjetRefusal;
import fr.relais.convention.signataire.SignataireRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;

/** Writes at once, so that what the database refuses is told as the rule it stands for. */
@ApplicationScoped
public class Rows {

    private static final Map<String, RefusalCode> RULES = Map.ofEntries(
            Map.entry("gestionnaire_pkey", ConventionRefusal.GESTIONNAIRE_DEJA_ENREGISTRE),
            Map.entry("relais_pkey", ConventionRefusal.RELAIS_DEJA_ENREGISTRE),
            Map.entry("relais_gestionnaire", ConventionRefusal.GESTIONNAIRE_INCONNU),
            Map.entry("convention_chevauchement_conv_8", ConventionRefusal.CHEVAUCHEMENT),
            Map.entry("instrument_un_avenant_ouvert", ConventionRefusal.AVENANT_EN_COURS),
            Map.entry("signature_meme_personne_act_2", ConventionRefusal.MEME_PERSONNE),
            Map.entry("caf_pkey", CafRefusal.CAF_DEJA_ENREGISTREE),
            Map.entry("signataire_un_representant_legal", SignataireRefusal.REPRESENTANT_LEGAL_EN_PLACE),
            Map.entry("ctg_reference", CtgRefusal.CTG_DEJA_ENREGISTREE),
            Map.entry("coordination_une_candidature", CoordinationRefusal.CANDIDATURE_DEJA_DEPOSEE),
            Map.entry("coordination_une_retenue", CoordinationRefusal.CANDIDATURE_DEJA_RETENUE),
            Map.entry("linf_un_seul_par_commune_gu_4", LinfRefusal.LINF_DEJA_HABILITE),
            Map.entry("projet_un_en_cours", ProjetRefusal.PROJET_EN_COURS));

    private final EntityManager entities;

    Rows(EntityManager entities) {
        this.entities = entities;
    }

    public void insert(Object entity) {
        entities.persist(entity);
        flush();
    }

    public void flush() {
        try {
            entities.flush();
        } catch (ConstraintViolationException broken) {
            RefusalCode rule = RULES.get(constraint(broken));
            throw rule == null ? broken : Refused.because(rule, rule.titre());
        }
    }

    /** Asked of PostgreSQL itself: Hibernate does not tell the name of an exclusion constraint. */
    static String constraint(ConstraintViolationException broken) {
        return broken.getSQLException() instanceof PSQLException answer && answer.getServerErrorMessage() != null
                ? String.valueOf(answer.getServerErrorMessage().getConstraint())
                : "";
    }
}
