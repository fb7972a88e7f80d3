package fr.relais.convention.projet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A validated version of a projet, never changed: what it says, the decision that validated it, who filed it and who recorded
 * the decision (ACT-2). One taken over has no content and was filed by nobody known here.
 */
@Embeddable
public record VersionProjet(
        @JdbcTypeCode(SqlTypes.JSON) Contenu contenu,
        @Embedded DecisionProjet decision,
        String deposePar,
        String decidePar,
        Instant enregistreeLe) {}
