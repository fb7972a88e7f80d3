package fr.relais.activity.rest;

import fr.relais.kit.problem.Violation;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of every refusal, for the document of the API: RFC 9457 with a stable code and the rule that refuses. */
@Schema(name = "Probleme")
record Probleme(URI type, String title, int status, String detail, String code, String regle, List<Violation> errors) {}
