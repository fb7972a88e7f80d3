package fr.relais.activity.declaration;

import fr.relais.activity.Trace;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of the content: saved, completed once, decided once, each by whom and when; what is not yet is null, and so is the contrôle that none followed from. */
@Embeddable
public record VersionDeclaration(
        @JdbcTypeCode(SqlTypes.JSON) DonneesDeclarees donnees,
        @Embedded @EmbeddedColumnNaming("enregistree_%s") Trace enregistree,
        @Embedded @EmbeddedColumnNaming("completee_%s") Trace completee,
        @Enumerated(EnumType.STRING) EtatDeclaration decision,
        @Embedded @EmbeddedColumnNaming("decidee_%s") Trace decidee,
        String motif,
        @JdbcTypeCode(SqlTypes.JSON) List<CorrectionDemandee> corrections,
        UUID controle) {

    static VersionDeclaration draft(DonneesDeclarees donnees, Trace enregistree) {
        return new VersionDeclaration(donnees, enregistree, null, null, null, null, null, null);
    }

    VersionDeclaration completed(Trace trace) {
        return new VersionDeclaration(donnees, enregistree, trace, null, null, null, null, null);
    }

    VersionDeclaration decided(EtatDeclaration outcome, Trace trace, String reason) {
        return new VersionDeclaration(donnees, enregistree, completee, outcome, trace, reason, null, null);
    }

    VersionDeclaration returned(Trace trace, DemandeCorrection demande) {
        return new VersionDeclaration(
                donnees,
                enregistree,
                completee,
                EtatDeclaration.A_CORRIGER,
                trace,
                demande.motif(),
                demande.champs().isEmpty() ? null : demande.champs(),
                null);
    }

    /** The save and the completion stay the partner's: they tell who declared, and deadlines judge the partner (ASM-ACT-5). */
    VersionDeclaration rectified(Rectification rectification, Trace trace) {
        return new VersionDeclaration(
                rectification.donnees(),
                enregistree,
                completee,
                EtatDeclaration.VALIDEE,
                trace,
                rectification.motif(),
                null,
                rectification.controle());
    }
}
