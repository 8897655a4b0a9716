/** The framework's links and forms under our own names, so that the rest of the interface does not know the framework. */
export {
  Form,
  Link,
  NavLink,
  useFetcher,
  useNavigate,
  useNavigation,
  useRevalidator,
  useSubmit,
} from "@remix-run/react";
